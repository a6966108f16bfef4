title: Finnish president at Hiroshima
published: 2016-03-09
region: East Asia

HIROSHIMA, March 9 (Kyodo) - Finnish President Sauli Niinisto laid a wreath at the cenotaph in Hiroshima's Peace Memorial Park on Wednesday and signed the visitors' book, in which he wrote that memory is a duty.

He spent forty minutes in the museum with Mayor Kazumi Matsui and stopped for a long time before a child's tricycle. Afterwards he met three survivors of the bomb. One of them, Keiko Ogura, was eight years old in 1945 and asked him whether there were forests left in Finland like those in the picture books. He told her to come and see.

Niinisto, who arrived in Japan on Monday, flies to Tokyo on Thursday for a dinner with Emperor Akihito at the palace and a concert of Sibelius. Relations between the two countries go back to 1919.
