title: A bus ride to the last village
published: 2009-08-16
region: South Asia

TURTUK, India — From Leh it takes nine hours in a shared taxi, in our case an elderly Honda Accord whose driver, Stanzin, had converted it to carry seven. The road runs along the Shyok river toward the old ceasefire line, beyond which lies Pakistan, and ends at a barrier painted in three colours. India took the village in the war of 1971; brothers who slept that night in different houses woke up in different countries.

Apricots are what people live on now, apricots and soldiers. The colonel in command, whose protocol officer insisted on tea, was in broad agreement with the headman that visitors should be kept out of the upper lane. Neither could say why. At dusk a truce of sorts sets in between the dogs and the marmots, and one hears the water.
