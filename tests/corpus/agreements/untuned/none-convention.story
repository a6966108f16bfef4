title: Ruling party's convention names Njoroge for Nakuru
published: 2022-04-22
region: East Africa

NAKURU, Kenya, April 22 - Delegates to the convention of the Jubilee party chose Margaret Njoroge on Friday as its candidate for governor of Nakuru, by 1,412 votes to 980. She will face the incumbent, Lee Kinyanjui, in August.

The hall was hot and the count slow. Twice the chairman asked for order, and once for a doctor. Njoroge, who ran the county's hospitals until last year, spoke for eleven minutes of milk prices and of the road to Eldama Ravine, which her opponent has been resurfacing since 2018. "I shall not promise you a bridge where there is no river," she said.

Party officials then elected a committee on protocol, whose business is who sits where. Observers from Uganda and Tanzania watched from the gallery.
