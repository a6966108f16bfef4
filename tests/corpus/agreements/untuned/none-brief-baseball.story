title: Havana nine beaten
published: 2014-02-06
region: Caribbean

PORLAMAR, Venezuela, Feb 6 (PL) - Cuba's Villa Clara lost to Mexico's Naranjeros 7-3 on Wednesday and must beat the Dominican Republic to reach the last four of the Caribbean Series. The Cubans, back in the tournament after 54 years, dealt themselves out of the game with four errors in the third inning. Their manager said that he would honour his promise to start the young Pedro Luis Lopez against the Dominicans, come what may.
