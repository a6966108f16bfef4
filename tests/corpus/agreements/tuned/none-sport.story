title: Striker agrees terms in Madrid
published: 2019-07-12
region: Europe

MADRID, July 12 - The French striker Antoine Griezmann has agreed a five-year contract with Barcelona, the club said on Friday. Atletico accused its rival of breaking the rules and said an agreement had been reached in March, while the player was still under contract. Germany won the match against Brazil by seven goals to one. Two teammates agreed that the fee was too high, and a fan promised to burn his shirt. The city's convention centre will host a congress of dentists.
