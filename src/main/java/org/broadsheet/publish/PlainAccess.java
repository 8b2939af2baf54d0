package org.broadsheet.publish;

import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What a template may call: the parts of our own records, and how many and which things a collection holds. */
final class PlainAccess implements MethodAccessValidator {

    private static final Set<String> OF_COLLECTIONS = Set.of(
            "size", "isEmpty", "get", "contains", "containsKey", "getKey", "getValue", "keySet", "values", "entrySet");

    /** What {@code loop} is in a template: the first, the last, how far. */
    private static final String LOOP = "io.pebbletemplates.pebble.node.ForNode$LoopVariables";

    @Override
    public boolean isMethodAccessAllowed(Object object, Method method) {
        if (object instanceof Record || object instanceof Enum<?>) {
            return method.getDeclaringClass().getName().startsWith("org.broadsheet.");
        }
        if (object instanceof Collection || object instanceof Map || object instanceof Map.Entry) {
            return OF_COLLECTIONS.contains(method.getName());
        }
        if (object.getClass().getName().startsWith(LOOP)) {
            return true;
        }
        return object instanceof String
                && (method.getName().equals("length") || method.getName().equals("isEmpty"));
    }
}
