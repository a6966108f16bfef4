title: Where the tea ships lay
published: 2018-10-21
region: East Asia

FUZHOU — Of the five treaty ports it is the one that guidebooks forget. Two hours on foot take the visitor from the old British consulate, now a kindergarten, past the customs house to the camphor tree under which American captains are supposed to have settled their bets. A great deal has been pulled down. What is left the city has promised itself to paint, and opinions differ on the colour: the owner of the teahouse finds the yellow dreadful, while the two retired stevedores who play chess in front of it agree that any paint is better than none.

Dinner is another matter. Chefs here hold, in accordance with a rule that nobody has ever written down, that soup belongs at the end. A Frenchman at the next table protested. His wife, from Chongqing, declared peace by ordering a second bottle.
