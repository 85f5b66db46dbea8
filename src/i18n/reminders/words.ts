/** Patterns for what people write to the bot about their reminders. They apply to folded messages. */

/** « stop », « arrêtez les rappels », «отписаться»: a message that only asks to end the reminders. */
export const STOP_REMINDERS =
  /^(?:(?:s il (?:vous|te) plait|merci|пожалуйста) )?(?:stop|stoppe[rz]?|stop (?:aux |les )?rappels|(?:arrete[rz]?|cesse[rz]?|desactive[rz]?|supprime[rz]?|annule[rz]?|enleve[rz]?|retire[rz]?)(?: moi)?(?: de me rappeler| (?:tous )?(?:les|mes|ces|des|vos) (?:rappels|notifications))?|plus (?:de|aucun) rappels?|je ne veux plus (?:de |recevoir de |aucun )?(?:rappels?|notifications)|me desabonner|desabonne[rz]?(?: moi)?|desabonnement|desinscri(?:re|ption|vez moi|s moi)|me desinscrire|unsubscribe|стоп|стоп напоминания|хватит(?: напомина(?:ть|ний))?|довольно(?: напоминаний)?|(?:я )?(?:хочу )?отпис(?:аться|ка|ываюсь|ать меня|ывайте|ите меня)(?: от (?:всех )?напоминаний)?|отпишите меня(?: от (?:всех )?напоминаний)?|(?:останови(?:те|ть)?|прекрати(?:те|ть)?|отключи(?:те|ть)?|выключи(?:те|ть)?|отмени(?:те|ть)?|удали(?:те|ть)?|убери(?:те)?|убрать)(?: (?:все )?(?:мои |эти )?напоминания)?|больше не (?:напоминай(?:те)?|надо напоминать|присылай(?:те)?(?: напоминания)?)|не (?:напоминай(?:те)?|надо напоминать)(?: больше| мне)?|без напоминаний|napominaniya stop|otpisatsya|otpishite(?: menya)?|hvatit|khvatit)(?: (?:s il (?:vous|te) plait|svp|merci|пожалуйста|спасибо))?$/u;

/** « à », « j’habite à », «в» before the name of the asker's town. */
export const BEFORE_TOWN =
  /^(?:(?:je suis|je vis|j habite|nous sommes|ma ville est|ville de|я|мы|живу|живем|мой город|город|г) )*(?:(?:a|au|aux|en|в|во|на|из) )?/u;
