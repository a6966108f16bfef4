title: Fighting spreads in the east
published: 2012-11-20
region: Central Africa

GOMA, Nov. 20 - Rebels entered the city on Tuesday as United Nations peacekeepers looked on, residents said. The government in Kinshasa accused Rwanda of arming the M23 movement, which Kigali denied. Tens of thousands of people have fled toward the lake. France called for an urgent meeting of the Security Council. The declaration of independence read out by a rebel colonel was met with silence, and a general's contract killing last year has not been solved.
