package org.broadsheet.search;

import java.util.Arrays;

/** Bytes that grow at the end, with integers in seven bits a byte, low bits first. */
final class Bytes {

    byte[] array;
    int length;

    Bytes(int capacity) {
        array = new byte[capacity];
    }

    /** All of {@code array}. */
    Bytes(byte[] array) {
        this.array = array;
        length = array.length;
    }

    void varint(int value) {
        room(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            array[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        array[length++] = (byte) rest;
    }

    void put(byte[] bytes, int count) {
        room(count);
        System.arraycopy(bytes, 0, array, length, count);
        length += count;
    }

    byte[] toArray() {
        return Arrays.copyOf(array, length);
    }

    private void room(int more) {
        if (length + more > array.length) {
            array = Arrays.copyOf(array, Math.max(length + more, array.length * 2));
        }
    }

    /** Reads what was put. */
    static final class Cursor {

        final byte[] array;
        int at;

        Cursor(Bytes bytes, int from) {
            array = bytes.array;
            at = from;
        }

        int varint() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = array[at++];
                value |= (b & 0x7F) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }
    }
}
