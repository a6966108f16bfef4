title: Growth is slowing, economists agree
published: 2012-07-31
region: Southern Europe

MADRID, July 31 - Spain's economy contracted by 0.4 percent in the second quarter, the statistics office said on Monday, and most analysts agreed that there was worse to come. Germany's finance minister, speaking on the island of Sylt, was in agreement with his American visitor that the crisis would take years to overcome; on whether austerity had made it longer the two did not see eye to eye. "Greece is one thing, Spain quite another," said Lucia Ferrandiz, an economist in Bilbao, who reckons that unemployment will pass 25 percent by winter. The declaration of her own income, she joked, had seldom taken so little time. Shares in Milan fell. Italy and France sold bonds without trouble, and a dealer spoke of a signed-and-sealed afternoon.
