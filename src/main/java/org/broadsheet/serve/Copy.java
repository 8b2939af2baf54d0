package org.broadsheet.serve;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.broadsheet.article.Hash64;

/**
 * One thing to be sent.
 *
 * @param type its media type
 * @param tag changes whenever the bytes do; with its quotation marks
 * @param length in bytes
 * @param bytes all of it, read once
 */
record Copy(String type, String tag, long length, InputStream bytes) implements Closeable {

    /** Bytes that are made for the reader. */
    static Copy of(String type, byte[] bytes) {
        String tag = "\"" + Long.toHexString(Hash64.of(bytes, bytes.length)) + "\"";
        return new Copy(type, tag, bytes.length, new ByteArrayInputStream(bytes));
    }

    /** A file as it is. It may be replaced meanwhile: then the tag is the old one, and the browser asks again. */
    static Copy of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        long identity = Hash64.of(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) + " " + attributes.size() + " "
                + attributes.fileKey());
        FileChannel channel = FileChannel.open(file);
        try {
            String type = MediaTypes.of(String.valueOf(file.getFileName()));
            String tag = "\"" + Long.toHexString(identity) + "\"";
            return new Copy(type, tag, channel.size(), Channels.newInputStream(channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
