title: Malaria returns to the lowlands
published: 2017-05-25
region: Southern Africa

MUSINA, South Africa, May 25 - Nurses at the clinic here have dealt with eleven hundred cases of malaria since January, three times as many as in the whole of last year. Most of the patients contracted the disease on the Zimbabwean side of the Limpopo, said the head of the provincial programme, Dr Nomsa Baloyi, who is drawing up a new protocol for pregnant women. Rain came late and stayed. The spraying teams, who once finished by November, were held up when their lorries broke down. Mozambique and Botswana report rising numbers as well. A convention of tropical physicians in Durban will discuss them in June, and Dr Baloyi, having submitted a paper on the framework for counting mosquitoes, intends to be there.
