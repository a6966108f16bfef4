title: Twin cyclones leave Vanuatu without power
published: 2023-03-04
region: Pacific

PORT VILA, March 4 - Two cyclones in three days have dealt Vanuatu a heavy blow, tearing roofs from clinics and stripping the gardens on which most of the island nation's 320,000 people live. Nobody is known to have died.

Cyclone Kevin struck the capital on Friday night with gusts of 230 kilometres an hour. It came on the heels of Judy, which had passed on Wednesday. An earthquake of magnitude 6.5 shook the north in between. The government declared a state of emergency for six months.

An Australian air force P-8 flew over the southern islands on Saturday to see what was left standing. A French patrol aircraft from New Caledonia did the same. "We are a country that makes peace with the weather every morning," said Johnny Koanapo, a member of parliament from Tanna, "and this week the weather did not keep its side."
