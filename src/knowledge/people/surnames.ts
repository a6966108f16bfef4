/** Family names that come first, in the order that Korean, Chinese and Vietnamese names keep in the news. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const koreanSurnames = words(`
Kim Lee Yi Rhee Park Pak Choi Choe Jung Jeong Chung Chong Kang Cho Jo Yoon Yun Jang Chang Lim Im Rim Han Oh Seo Suh Shin Sin Kwon Hwang
Ahn An Song Ryu Yoo Yu Hong Ko Koh Moon Mun Yang Son Sohn Bae Pae Baek Paek Heo Huh Nam Sim Shim Noh No Roh Ro Ha Kwak Sung Song Cha Joo Chu
Woo Koo Ku Min Ban Chin Jin Ji Um Ok Ri Ryang Jon Hyon Hyun Paik Kye Ryom So Chae
`);

const chineseSurnames = words(`
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Song Deng Han Feng Cao Peng Zeng
Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Su Wei Lu Ding Ren Shen Yao Lou Zhong Cui Tan Fan Qian Qin Wen Bo Hua Hou Jia Xi Zou
Mao Lai Lien Tsai Tsang Chiang Soong Chou Hsu Ling Tung Qiao Geng Qiang Xiong Kong Bai Meng Shi Yin Fang Dai Hao Gu Long Wan
`);

const vietnameseSurnames = words(
  'Nguyen Tran Le Pham Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Vuong Mai',
);

/** Surnames that are given before the given name. */
export const surnameFirst: ReadonlySet<string> = new Set([
  ...koreanSurnames,
  ...chineseSurnames,
  ...vietnameseSurnames,
]);
