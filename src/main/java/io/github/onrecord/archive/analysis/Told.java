package io.github.onrecord.archive.analysis;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads claims as they are shown to people. */
final class Told {
    private Told() {}

    /** A query for claims of editions; {@code e} is the edition, {@code c} the claim, {@code a} its author. */
    static String query(String rest) {
        return "SELECT e.edition, c.claim, a.author, e.published, e.title, e.url, e.input, e.place, c.text,"
                + " c.source_type, coalesce(k.entities, []) AS entities FROM editions e"
                + " JOIN authors a ON a.edition = e.edition JOIN claims c ON c.article = e.article AND c.rules ="
                + " (SELECT rules FROM current_rules) LEFT JOIN chains k ON k.article = c.article AND k.claim = c.claim "
                + rest;
    }

    static ToldClaim claim(ResultSet row, Map<Integer, Entity> entities) throws SQLException {
        List<Entity> credited = new ArrayList<>();
        for (Object number : (Object[]) row.getArray(11).getArray()) {
            credited.add(entity(((Number) number).intValue(), entities));
        }
        String place = words(row, 8);
        return new ToldClaim(
                row.getLong(1),
                row.getInt(2),
                entity(row.getInt(3), entities),
                Optional.ofNullable(row.getString(4)),
                words(row, 5),
                Optional.ofNullable(row.getString(6)),
                place.isEmpty() ? words(row, 7) : words(row, 7) + ", " + place,
                words(row, 9),
                words(row, 10),
                credited);
    }

    /** The texts of a list. */
    static List<String> texts(Array list) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object text : (Object[]) list.getArray()) {
            texts.add(String.valueOf(text));
        }
        return texts;
    }

    /** The words in a column; empty where there are none. */
    static String words(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static Entity entity(int number, Map<Integer, Entity> entities) {
        Entity entity = entities.get(number);
        if (entity == null) {
            throw new IllegalStateException("no entity " + number);
        }
        return entity;
    }
}
