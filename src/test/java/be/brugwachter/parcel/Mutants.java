package be.brugwachter.parcel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes hostile bytes out of good ones, by a seed: flipped, cut, doubled, moved, and strewn with what parsers stumble over. */
public final class Mutants {
    private static final String[] BURRS = {
        "\0",
        "\r\n",
        "\r\n\r\n",
        "--",
        "\"",
        "=?utf-8?B?/w==?=",
        "=\r\n",
        "Content-Type: multipart/mixed; boundary=\"\"\r\n",
        "Content-Type: multipart/mixed; boundary=--\r\n",
        "Content-Type: text/plain; charset=no-such-thing\r\n",
        "Content-Transfer-Encoding: uuencode\r\n",
        "Content-Transfer-Encoding: x-none\r\n",
        "Content-Disposition: attachment; filename*=utf-8''%zz\r\n",
        "Content-Disposition: attachment; filename*0=\"a\"; filename*2=\"b\"\r\n",
        "To: <<>@,;:\r\n",
        "{",
        "}",
        "[[[[[[[[",
        "\":",
        "null",
        "-1",
        "1e999",
        "99999999999999999999",
        "\\ud800",
        "\u00ff\u00fe"
    };

    private final Random random;

    /** Mutants of this seed. */
    public Mutants(long seed) {
        random = new Random(seed);
    }

    /** One mutant; the good bytes stay as they are. */
    public byte[] of(byte[] good) {
        byte[] now = good.clone();
        for (int step = 1 + random.nextInt(4); step > 0 && now.length > 1; step--) {
            now = step(now);
        }
        return now;
    }

    private byte[] step(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
        return switch (random.nextInt(7)) {
            case 0 -> with(bytes, at, bytes[at] ^ 1 << random.nextInt(Byte.SIZE));
            case 1 -> with(bytes, at, random.nextInt(256));
            case 2 -> join(bytes, at, new byte[0], bytes.length);
            case 3 -> join(bytes, at, new byte[0], to);
            case 4 -> join(bytes, to, new byte[0], at);
            case 5 -> join(bytes, at, burr(), at);
            default -> join(bytes, at, burr(), to);
        };
    }

    private static byte[] with(byte[] bytes, int at, int now) {
        bytes[at] = (byte) now;
        return bytes;
    }

    private byte[] burr() {
        return BURRS[random.nextInt(BURRS.length)].getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The bytes up to a place, something, and the bytes again from another place on. */
    private static byte[] join(byte[] bytes, int to, byte[] between, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, to);
        joined.writeBytes(between);
        joined.write(bytes, from, bytes.length - from);
        return joined.toByteArray();
    }
}
