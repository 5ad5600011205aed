package be.brugwachter.correction;

import be.brugwachter.correction.ReceivedFlaw.Maker;
import be.brugwachter.protocol.Protocol;

/** A parcel of ours: under which protocol it went, and who sent it. */
record SentParcel(Protocol protocol, Maker maker) {}
