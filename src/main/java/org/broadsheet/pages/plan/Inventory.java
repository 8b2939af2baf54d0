package org.broadsheet.pages.plan;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a record holds, as a text. Its own text form would say the same; but Java makes classes for that of each
 * kind of record at its first use, which took a tenth of the time of a small site.
 */
public final class Inventory {

    private static final char BEGIN = '[';
    private static final char END = '\n';
    private static final MethodType PART = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<MethodHandle[]> PARTS = new ClassValue<>() {
        @Override
        protected MethodHandle[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            MethodHandle[] parts = new MethodHandle[components.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = part(components[i].getAccessor());
            }
            return parts;
        }
    };

    private final StringBuilder text = new StringBuilder(1 << 12);

    private Inventory() {}

    /** All of a record, or of a collection of records; other things by their text form. */
    public static String of(Object thing) {
        Inventory inventory = new Inventory();
        inventory.add(thing);
        return inventory.text.toString();
    }

    private static MethodHandle part(Method accessor) {
        try {
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor).asType(PART);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(@Nullable Object thing) {
        if (thing instanceof Record) {
            text.append(BEGIN);
            for (MethodHandle part : PARTS.get(thing.getClass())) {
                add(value(part, thing));
            }
        } else if (thing instanceof Collection<?> several) {
            text.append(BEGIN);
            several.forEach(this::add);
        } else if (thing instanceof Map<?, ?> map) {
            text.append(BEGIN);
            map.forEach((key, value) -> {
                add(key);
                add(value);
            });
        } else {
            text.append(thing);
        }
        text.append(END);
    }

    private static @Nullable Object value(MethodHandle part, Object record) {
        try {
            return part.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
