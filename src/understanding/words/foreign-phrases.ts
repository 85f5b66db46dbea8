/** Orders to a machine and subjects of two words that the programme does not have, as patterns over folded words. */

/** An order that begins a question: « écris-moi un poème », «включи свет». */
export const COMMAND =
  /^(?:(?:s il te plait|svp|stp|пожалуйста|alexa|siri|алиса|ok google|окей гугл) )?(?:ecri(?:s|vez)|redige[rz]?|tradui(?:s|sez|re)|calcule[rz]?|compose[rz]?|invente[rz]?|chante[rz]?|dessine[rz]?|allume[rz]?|etein(?:s|dez|dre)|ouvre(?:z)?|ferme[rz]?|lance[rz]?|active[rz]?|desactive[rz]?|telecharge[rz]?|reserve[rz]?|commande[rz]?|joue|mets|mettez|напиши(?:те)?|сочини(?:те)?|переведи(?:те)?|реши(?:те)?|посчитай(?:те)?|вычисли(?:те)?|нарисуй(?:те)?|спой(?:те)?|включи(?:те)?|выключи(?:те)?|открой(?:те)?|закрой(?:те)?|запусти(?:те)?|поставь(?:те)?|закажи(?:те)?|купи(?:те)?|забронируй(?:те)?|скачай(?:те)?)(?= )/u;

export const FOREIGN_PHRASE =
  /(?<=^| )(?:bandes? dessinees?|jeux? video|coupe d(?:u|e|avis)|ligue des champions|ballet aquatique|feux? d artifice|chateau gonflable|permis de conduire|carte d identite|carte grise|carte bancaire|compte en banque|boite de nuit|tour eiffel|maison close|mots croises|chasse au tresor|vide grenier|vide greniers|marche aux puces|компьютерн\p{L}+ игр\p{L}*|видео ?игр\p{L}*|воздушн\p{L}+ (?:шар|зме)\p{L}*|водительск\p{L}+ прав\p{L}*|больничн\p{L}+ лист\p{L}*|красн\p{L}+ площад\p{L}+|ночн\p{L}+ клуб\p{L}*|детск\p{L}+ сад\p{L}*|курс\p{L}* (?:валют\p{L}*|доллар\p{L}*|евро|рубл\p{L}*)|лошадин\p{L}+ сил\p{L}*|дверн\p{L}+ зам\p{L}+)(?= |$)/u;
