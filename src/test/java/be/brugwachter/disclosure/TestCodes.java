package be.brugwachter.disclosure;

import be.brugwachter.parcel.OpeningCode;
import java.security.SecureRandom;
import java.util.UUID;

/** Puts a code one knows in a parcel that was sent. */
public final class TestCodes {
    private TestCodes() {}

    public static OpeningCode give(TestBridge bridge, UUID parcel) {
        OpeningCode code = OpeningCode.random(new SecureRandom());
        bridge.database.run(
                TestBridge.OPGROEIEN,
                () -> bridge.database
                        .jdbc()
                        .sql("update parcel set code_mac = :mac where id = :id")
                        .param("mac", bridge.keys.digest(code))
                        .param("id", parcel)
                        .update());
        return code;
    }
}
