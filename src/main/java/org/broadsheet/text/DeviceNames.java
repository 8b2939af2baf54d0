package org.broadsheet.text;

import java.util.regex.Pattern;

/** Names that Windows keeps for devices, whatever ending follows: no file may be called so. */
public final class DeviceNames {

    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

    private DeviceNames() {}

    /** Whether {@code name}, in lower case and without an ending, is one. */
    public static boolean isOne(String name) {
        return DEVICE.matcher(name).matches();
    }
}
