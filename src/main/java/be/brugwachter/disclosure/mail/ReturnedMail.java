package be.brugwachter.disclosure.mail;

/** What is read in the return folder: a delivery notice, or a receipt or checkpoint of a peer that runs Brugwachter. */
public sealed interface ReturnedMail permits DeliveryNotice, SignedReceipt, SignedCheckpoint {}
