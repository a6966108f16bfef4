title: Farmers seize dam over water owed to Texas
published: 2020-10-23
region: North America

MEXICO CITY, Oct. 23 - Mexico and the United States have reached an agreement that lets Mexico meet its water debt by Saturday's deadline, President Andres Manuel Lopez Obrador said. A 1944 treaty obliges Mexico to deliver 430 million cubic metres a year from the Rio Grande to its neighbour, and Washington to send a larger amount from the Colorado. Mexico will transfer water stored at two dams on the border. Farmers in Chihuahua had accused the president of breaking a promise to them. The United States pledged to help if Mexican towns run short.

% agreement debt
at: an agreement that lets
kind: AGREEMENT
parties: PARTY Mexico; PARTY United States
status: AGREED 2020-10-23~ HAPPENED
term: Mexico > * | transfer water
term?: Mexico > * | meet water debt
term?: United States > * | help

% agreement treaty
at: A 1944 treaty
kind: TREATY
parties: PARTY Mexico
parties?: PARTY United States
status?: AGREED 1944 HAPPENED
term: Mexico > * | deliver 430 million cubic metres
term?: United States > * | send amount
term?: Mexico > * | transfer water

% agreement? help
at: pledged to help
kind: COMMITMENT
parties: PARTY United States
status: AGREED - HAPPENED
term?: United States > * | help
