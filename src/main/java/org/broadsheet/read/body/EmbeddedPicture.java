package org.broadsheet.read.body;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the pictures that a page holds in itself, as SingleFile and mail programs save them. */
final class EmbeddedPicture {

    /** Whatever kind it names: browsers tell pictures by their bytes. */
    private static final Pattern START =
            Pattern.compile("data:[^,]{0,200};[ ]{0,9}base64[ ]{0,9},", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** In pixels, each way; smaller ones are icons, or stand there until another is loaded. */
    private static final int LEAST = 100;

    private EmbeddedPicture() {}

    /**
     * The picture in a {@code data:} address, under an address that is made anew from its bytes.
     *
     * @return null when it is not of dots, cannot be read, or is small
     */
    static Pictures.@Nullable Found in(String address) {
        Matcher start = START.matcher(address);
        if (!start.lookingAt()) {
            return null;
        }
        byte[] bytes;
        PictureFile read;
        try {
            String data = Pictures.decoded(address.substring(start.end()));
            bytes = Base64.getDecoder().decode(SPACES.matcher(data).replaceAll(""));
            read = PictureSize.of(bytes);
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            return null;
        }
        if (read.width() < LEAST || read.height() < LEAST) {
            return null;
        }
        String source =
                "data:image/" + kind(bytes) + ";base64," + Base64.getEncoder().encodeToString(bytes);
        return new Pictures.Found(source, Pictures.Place.ARTICLE, null, read.width(), read.height());
    }

    /** By the first byte, of a picture whose size is known. */
    private static String kind(byte[] bytes) {
        return switch (bytes[0] & 0xFF) {
            case 0x89 -> "png";
            case 'G' -> "gif";
            case 'R' -> "webp";
            default -> "jpeg";
        };
    }
}
