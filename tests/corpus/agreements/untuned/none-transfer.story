title: Palmeiras teenager on his way to Lisbon
published: 2022-01-25
region: South America

SAO PAULO, Jan 25 - Benfica have signed Brazilian winger Caio Monteiro from Palmeiras for 14 million euros, the Portuguese club said on Tuesday. The 19-year-old agreed a five-year deal and will wear the number 27 shirt. Palmeiras keep a fifth of any later fee.

"Brazil gave me football and Portugal will teach me the rest," Monteiro told Benfica TV. Talks with Italy's Napoli broke down last week over the player's wages. Spain's Villarreal had been ready to pay more but wanted him to stay in Brazil on loan until June.

Monteiro scored 11 goals last season and was sent off twice. His father, who drove a bus in Recife, signed the papers with him and wept.
