package org.broadsheet.publish;

import java.io.IOException;

/** A folder that the user named cannot be used as it is; the message says why. What was there is not harmed. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }
}
