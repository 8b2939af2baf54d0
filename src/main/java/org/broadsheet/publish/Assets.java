package org.broadsheet.publish;

import java.io.IOException;

/** The style sheet, fonts, scripts and the icon. */
final class Assets implements Output {

    @Override
    public void write(Issue issue, Press press) throws IOException {
        TemplateFiles files = press.templates();
        for (String name : files.assets()) {
            byte[] content = files.read(name);
            if (content != null) {
                press.folder().write(name, content);
            }
        }
    }
}
