package be.brugwachter.bench;

import com.helger.base.state.ETriState;
import com.helger.phase4.CAS4;
import com.helger.phase4.attachment.EAS4CompressionMode;
import com.helger.phase4.crypto.ECryptoAlgorithmCrypt;
import com.helger.phase4.crypto.ECryptoAlgorithmSign;
import com.helger.phase4.crypto.ECryptoAlgorithmSignDigest;
import com.helger.phase4.model.EMEP;
import com.helger.phase4.model.EMEPBinding;
import com.helger.phase4.model.pmode.PMode;
import com.helger.phase4.model.pmode.PModeParty;
import com.helger.phase4.model.pmode.PModePayloadService;
import com.helger.phase4.model.pmode.PModeReceptionAwareness;
import com.helger.phase4.model.pmode.leg.EPModeSendReceiptReplyPattern;
import com.helger.phase4.model.pmode.leg.PModeLeg;
import com.helger.phase4.model.pmode.leg.PModeLegBusinessInformation;
import com.helger.phase4.model.pmode.leg.PModeLegErrorHandling;
import com.helger.phase4.model.pmode.leg.PModeLegProtocol;
import com.helger.phase4.model.pmode.leg.PModeLegSecurity;
import com.helger.phase4.wss.EWSSVersion;

/**
 * What both ends agreed on. The values are those of the common profile of the European eDelivery: one way, pushed, signed with
 * RSA-SHA256, encrypted with AES128-GCM, compressed, and a signed receipt in the answer that names what was received.
 */
final class Agreement {
    static final String SENDER = "gezin";
    static final String RECEIVER = "onthaal";
    static final String REFERENCE = "urn:example:agreement";
    static final PMode REFERRAL = mode("referral", "urn:example:service", "urn:example:refer");
    /** The test that AS4 itself has: answered, and delivered to nobody. */
    static final PMode TEST = mode("test", CAS4.DEFAULT_SERVICE_URL, CAS4.DEFAULT_ACTION_URL);

    private Agreement() {}

    /** The one for a message of this kind. */
    static PMode of(String action) {
        return CAS4.DEFAULT_ACTION_URL.equals(action) ? TEST : REFERRAL;
    }

    private static PMode mode(String id, String service, String action) {
        PModeLeg leg = new PModeLeg(
                PModeLegProtocol.createForDefaultSoapVersion(null),
                PModeLegBusinessInformation.create(service, action, null, CAS4.DEFAULT_MPC_ID),
                answeringErrors(),
                null,
                security());
        return new PMode(
                id,
                PModeParty.createSimple(SENDER, CAS4.DEFAULT_INITIATOR_URL),
                PModeParty.createSimple(RECEIVER, CAS4.DEFAULT_RESPONDER_URL),
                REFERENCE,
                EMEP.ONE_WAY,
                EMEPBinding.PUSH,
                leg,
                null,
                new PModePayloadService(EAS4CompressionMode.GZIP),
                PModeReceptionAwareness.createDefault());
    }

    private static PModeLegErrorHandling answeringErrors() {
        return new PModeLegErrorHandling(null, null, ETriState.TRUE, ETriState.TRUE, ETriState.TRUE, ETriState.TRUE);
    }

    private static PModeLegSecurity security() {
        PModeLegSecurity security = new PModeLegSecurity();
        security.setWSSVersion(EWSSVersion.WSS_111);
        security.setX509SignatureAlgorithm(ECryptoAlgorithmSign.RSA_SHA_256);
        security.setX509SignatureHashFunction(ECryptoAlgorithmSignDigest.DIGEST_SHA_256);
        security.setX509EncryptionAlgorithm(ECryptoAlgorithmCrypt.AES_128_GCM);
        security.setX509EncryptionMinimumStrength(128);
        security.setSendReceipt(true);
        security.setSendReceiptNonRepudiation(true);
        security.setSendReceiptReplyPattern(EPModeSendReceiptReplyPattern.RESPONSE);
        return security;
    }
}
