package org.broadsheet.publish;

/** A template is wrong; the message names the file and the line. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    TemplateFault(String message, Throwable cause) {
        super(message, cause);
    }
}
