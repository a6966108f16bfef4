title: Tycoon and wife agree terms after London hearing
published: 2021-07-20
region: Europe

LONDON, July 20 - The Azerbaijani-born financier Rauf Mammadli and his former wife settled their quarrel over a yacht and a collection of modern paintings on Tuesday, six years after a judge awarded her 41 percent of his fortune.

Mr Mammadli will pay 150 million pounds, a third of what the court had ordered, their solicitors said. Each side agreed to drop its claims against the other in Dubai, Liechtenstein and the Marshall Islands. A clause forbids both to speak to newspapers.

"It was a cold war with better catering," said a barrister who had sat through most of the hearings. The judge who approved the settlement noted that the couple's lawyers had earned more from the marriage than most people would from a career. The yacht, impounded at Port Rashid, was released in the spring.
