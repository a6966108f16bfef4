title: A pact with the devil wins Cartagena's prize
published: 2019-03-12
region: South America

CARTAGENA, March 12 - A Colombian film about a village that makes a pact with a trader of emeralds took the first prize at the Cartagena film festival on Monday evening.

"The Covenant", by the director Lucia Arboleda, is set in Boyaca in the eighties, when the emerald clans fought what the newspapers called the green war. Its hero sells his neighbours' silence one door at a time, and when he wants to break the bargain he finds that everybody has kept to it but himself. The jury, in which sat critics from Mexico, Spain and Argentina, praised a script in which "no promise is spoken and every one is paid".

Arboleda thanked her grandmother. She had never signed anything in her life, said the director, and had never been cheated. The film opens in Bogota on April 4 and goes on to festivals in France and South Korea.
