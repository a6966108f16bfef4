title: Economy contracts, and so do the hired guns
published: 2016-09-06
region: Central America

TEGUCIGALPA, Sept 6 - Honduras's economy contracted by 0.4 percent in the second quarter, the central bank said on Tuesday, the first fall since the political crisis of 2009. Coffee rust and a strike at the port of Cortes were to blame.

On the same day police displayed to reporters three men whom they accuse of contract killings in San Pedro Sula. The going price was 9,000 lempiras, according to Commissioner Leandro Osorio; for a bus driver, less. Two of the suspects had deserted from the army. The third had worked in Guatemala and El Salvador before he came home to what he told detectives was a market with too many sellers.

Killings fell by a tenth in the first half of the year. The police say that is their doing; the city's bus owners, who pay one gang to be spared by the other, say that the gangs are counting their money.
