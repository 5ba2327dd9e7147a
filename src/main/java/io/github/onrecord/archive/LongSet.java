package io.github.onrecord.archive;

import java.util.Arrays;

/** Very many numbers in 11 to 22 bytes each: the keys of all articles of a store. Safe for use from several threads. */
final class LongSet {
    private static final int FIRST_ROOM = 1 << 12;

    /** At three places in four taken it grows. */
    private static final double FULLEST = 0.75;

    private long[] places = new long[FIRST_ROOM];
    private int size;
    /** 0 marks a free place. */
    private boolean holdsZero;

    /** Whether it was not there before. */
    synchronized boolean add(long number) {
        if (number == 0) {
            boolean added = !holdsZero;
            holdsZero = true;
            return added;
        }
        int place = placeOf(number);
        if (places[place] == number) {
            return false;
        }
        places[place] = number;
        size++;
        if (size > places.length * FULLEST) {
            grow();
        }
        return true;
    }

    synchronized boolean contains(long number) {
        return number == 0 ? holdsZero : places[placeOf(number)] == number;
    }

    synchronized int size() {
        return size + (holdsZero ? 1 : 0);
    }

    /** Where the number stands, or the free place that it would take. */
    private int placeOf(long number) {
        int last = places.length - 1;
        int place = (int) (number ^ (number >>> 32)) * 0x9E3779B1 >>> 1 & last;
        while (places[place] != 0 && places[place] != number) {
            place = place + 1 & last;
        }
        return place;
    }

    private void grow() {
        long[] before = Arrays.copyOf(places, places.length);
        places = new long[before.length * 2];
        for (long number : before) {
            if (number != 0) {
                places[placeOf(number)] = number;
            }
        }
    }
}
