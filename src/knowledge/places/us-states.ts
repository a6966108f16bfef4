/** States of the United States, with the abbreviations that datelines use, one a row: name | abbreviations. */
export const usStates = `
Alabama|Ala.;AL
Alaska|AK
Arizona|Ariz.;AZ
Arkansas|Ark.;AR
California|Calif.;CA
Colorado|Colo.;CO
Connecticut|Conn.;CT
Delaware|Del.;DE
Florida|Fla.;FL
Georgia|Ga.;GA
Hawaii|HI
Idaho|ID
Illinois|Ill.;IL
Indiana|Ind.
Iowa|IA
Kansas|Kan.;KS
Kentucky|Ky.;KY
Louisiana|La.
Maine|
Maryland|Md.;MD
Massachusetts|Mass.
Michigan|Mich.;MI
Minnesota|Minn.;MN
Mississippi|Miss.
Missouri|Mo.;MO
Montana|Mont.;MT
Nebraska|Neb.;NE
Nevada|Nev.;NV
New Hampshire|N.H.;NH
New Jersey|N.J.;NJ
New Mexico|N.M.;NM
New York|N.Y.;NY
North Carolina|N.C.;NC
North Dakota|N.D.;ND
Ohio|OH
Oklahoma|Okla.
Oregon|Ore.
Pennsylvania|Pa.;PA
Rhode Island|R.I.;RI
South Carolina|S.C.;SC
South Dakota|S.D.;SD
Tennessee|Tenn.;TN
Texas|Tex.;TX
Utah|UT
Vermont|Vt.;VT
Virginia|Va.;VA
Washington|Wash.;WA
West Virginia|W.Va.;WV
Wisconsin|Wis.;WI
Wyoming|Wyo.;WY
`;
