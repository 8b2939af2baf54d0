package org.broadsheet.publish;

import java.io.IOException;

/** The output folder cannot be used as it is; the message says why and what to do. Nothing was changed. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }
}
