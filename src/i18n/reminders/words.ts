/** How people speak to the bot about their reminders, over the folded text of a whole message. */

/** « stop », « arrêtez les rappels », «отписаться»: nothing but the wish to get no reminders any more. */
export const STOP_REMINDERS =
  /^(?:(?:s il (?:vous|te) plait|merci|пожалуйста) )?(?:stop|stoppe[rz]?|stop (?:aux |les )?rappels|(?:arrete[rz]?|cesse[rz]?|desactive[rz]?|supprime[rz]?|annule[rz]?|enleve[rz]?|retire[rz]?)(?: moi)?(?: de me rappeler| (?:tous )?(?:les|mes|ces|des|vos) (?:rappels|notifications))?|plus (?:de|aucun) rappels?|je ne veux plus (?:de |recevoir de |aucun )?(?:rappels?|notifications)|me desabonner|desabonne[rz]?(?: moi)?|desabonnement|desinscri(?:re|ption|vez moi|s moi)|me desinscrire|unsubscribe|стоп|стоп напоминания|хватит(?: напомина(?:ть|ний))?|довольно(?: напоминаний)?|(?:я )?(?:хочу )?отпис(?:аться|ка|ываюсь|ать меня|ывайте|ите меня)(?: от (?:всех )?напоминаний)?|отпишите меня(?: от (?:всех )?напоминаний)?|(?:останови(?:те|ть)?|прекрати(?:те|ть)?|отключи(?:те|ть)?|выключи(?:те|ть)?|отмени(?:те|ть)?|удали(?:те|ть)?|убери(?:те)?|убрать)(?: (?:все |мои |эти )?напоминания)?|больше не (?:напоминай(?:те)?|надо напоминать|присылай(?:те)?(?: напоминания)?)|не (?:напоминай(?:те)?|надо напоминать)(?: больше| мне)?|без напоминаний|napominaniya stop|otpisatsya|otpishite(?: menya)?|hvatit|khvatit)(?: (?:s il (?:vous|te) plait|svp|merci|пожалуйста|спасибо))?$/u;

/** «в», « à », « j’habite à » before the town that somebody lives in. */
export const BEFORE_TOWN =
  /^(?:(?:je suis|je vis|j habite|nous sommes|ma ville est|ville de|я|мы|живу|живем|мой город|город|г) )*(?:(?:a|au|aux|en|в|во|на|из) )?/u;
