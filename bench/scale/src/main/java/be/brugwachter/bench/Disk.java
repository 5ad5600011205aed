package be.brugwachter.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Files that are on disk when they are said to be: content, name and place. */
public final class Disk {
    private Disk() {}

    /** A whole new file of this name, or none: written beside its place first. */
    public static void put(Path file, byte[] content, Path beside) throws IOException {
        Path draft = beside.resolve(file.getFileName());
        write(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        settle(file.getParent());
    }

    /** The content, not yet the name; what a program that was killed left half written is overwritten. */
    public static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** A file changes folders. */
    public static void move(Path file, Path folder) throws IOException {
        Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        settle(folder);
        settle(file.getParent());
    }

    /** The names of a folder, in order. */
    public static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void settle(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
