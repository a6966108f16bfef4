title: Armenian and Indian leaders draw in Tbilisi
published: 2015-02-25
region: Caucasus

TBILISI, Feb 25 - Armenia's Levon Aronian and India's Pentala Harikrishna agreed to a draw after 31 moves on Wednesday and share the lead with two rounds of the Tbilisi Grand Prix to play.

Harikrishna, with the black pieces, chose the Berlin Defence and offered peace as soon as the queens were off. Aronian thought for forty minutes before he took his hand. Russia's Dmitry Jakovenko could have joined them, but he turned down the same offer from Azerbaijan's Teimour Radjabov and lost a pawn, then the game, in the sixth hour.

Georgia's own hope, Baadur Jobava, opened with a gambit that nobody had seen before. His opponent, Alexander Grischuk of Russia, declined it, and Jobava resigned at nightfall. "I broke every rule I ever signed up to," he said.
