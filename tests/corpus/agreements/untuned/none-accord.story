title: Honda calls back Accords over faulty belts
published: 2023-03-17
region: North America

DETROIT, March 17 (Reuters) - Honda is recalling almost 449,000 cars in the United States and Canada because the front seat belts may not latch, the company said on Friday. The recall covers the Accord of 2018 and 2019 and several other models.

The paint on the channel of the buckle can wear off, which stops it from closing in the cold. Honda said that it knew of no injuries, but it had received 301 complaints. Owners will be told by post in April and dealers will replace the part free of charge.

Canada's transport department said that 58,000 of the vehicles had been sold there. The Accord, built in Ohio since 1982, was for years the best-selling car in America. It has lost ground to the pickup and to Japan's other export, the Toyota Camry.
