package org.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The local pictures that articles show, as they are. */
final class PicturesOutput implements Output {

    @Override
    public void write(Issue issue, Press press) throws IOException {
        for (Map.Entry<String, Path> picture : new TreeMap<>(issue.pictures()).entrySet()) {
            byte[] content = Files.readAllBytes(picture.getValue());
            press.folder().write(picture.getKey(), content);
        }
    }
}
