/**
 * Companies that motions and news on welfare, mines, travel and trade name, one a line in the form of `ALIASES`: first in
 * a sentence nothing but its being known tells "Boliden" from an ordinary word. Written from general knowledge.
 */
export const COMPANIES = `
LKAB
SSAB
Boliden
Northvolt
Stegra;H2 Green Steel
Volvo
Scania
Systembolaget
Postnord;PostNord
Telia
Samhall
Skanska
Peab
NCC
Heimstaden
Humana
Ambea
Academedia;AcadeMedia
Kunskapsskolan
Internationella Engelska Skolan;IES
Securitas
Sodexo
Samres
Sverigetaxi
Premedic
Nobina
Keolis
Arriva
Sveaskog
Stora Enso
SCA
Preem
Uniper
Ellevio
Unilabs
Medhelp;MedHelp
Swedbank
Nordea
Handelsbanken
Google
Microsoft
Facebook
Tiktok;TikTok
`;
