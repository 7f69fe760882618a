package org.assay.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quantity brought to a common unit, as the range of true values it allows, so that "1.5 g" and "1,500 mg" can be compared.
 *
 * @param dimension what is measured: a dimension ("mass", "time", "mass/volume", "share"), else the thing counted; "" where none is named
 * @param low least value allowed, in the base unit of the dimension
 * @param high greatest value allowed; positive infinity where none is
 */
public record Measure(String dimension, double low, double high) {

    /** Relative reach of a round number ("350,000" may be 347,000) and of one that is called approximate. */
    private static final double ROUNDING = 0.02;

    private static final double APPROXIMATE = 0.10;

    private record Scale(String dimension, double factor) {}

    private static final Map<String, Scale> SCALES = scales();

    /** The measure of a quantity. */
    public static Measure of(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : quantity.unit().toLowerCase(Locale.ROOT);
        Scale scale = scale(unit);
        double factor = scale == null ? 1 : scale.factor;
        double value = quantity.value().doubleValue() * factor;
        double slack = Math.min(halfLastDigit(quantity) * factor, Math.abs(value) * ROUNDING);
        String dimension = scale == null ? unit : scale.dimension;
        return switch (quantity.comparator()) {
            case EXACTLY -> new Measure(dimension, value - slack, value + slack);
            case ABOUT ->
                new Measure(dimension, value - Math.abs(value) * APPROXIMATE, value + Math.abs(value) * APPROXIMATE);
            case AT_LEAST, MORE_THAN -> new Measure(dimension, value - slack, Double.POSITIVE_INFINITY);
            case AT_MOST, LESS_THAN -> new Measure(dimension, 0, value + slack);
            case BETWEEN -> {
                double max = quantity.max() == null ? value : quantity.max().doubleValue() * factor;
                yield new Measure(dimension, value - slack, max * (1 + ROUNDING));
            }
        };
    }

    /** Whether both measure the same kind of thing: one dimension, or the same thing counted. */
    public boolean isComparable(Measure other) {
        return !dimension.isEmpty()
                && withoutRate(dimension, other.dimension).equals(withoutRate(other.dimension, dimension));
    }

    /** Whether some true value is allowed by both. */
    public boolean overlaps(Measure other) {
        return low <= other.high && other.low <= high;
    }

    /** The dimension of a unit ("mg" is "mass", "ng/ml" is "mass/volume"), null where it is a thing counted. */
    static @Nullable String dimension(String unit) {
        Scale scale = scale(unit.toLowerCase(Locale.ROOT));
        return scale == null ? null : scale.dimension;
    }

    /** "$/user" beside plain "$": a rate that only one names is passed over. */
    private static String withoutRate(String dimension, String other) {
        return other.contains("/") || !dimension.contains("/")
                ? dimension
                : dimension.substring(0, dimension.indexOf('/'));
    }

    private static @Nullable Scale scale(String unit) {
        Scale known = SCALES.get(unit);
        int slash = unit.indexOf('/');
        if (known != null || slash <= 0) {
            return known;
        }
        Scale over = scale(unit.substring(0, slash));
        String below = unit.substring(slash + 1);
        Scale under = scale(below);
        if (over == null) {
            return null;
        }
        return under == null
                ? new Scale(over.dimension + "/" + below, over.factor)
                : new Scale(over.dimension + "/" + under.dimension, over.factor / under.factor);
    }

    private static double halfLastDigit(Quantity quantity) {
        var plain = quantity.value().stripTrailingZeros();
        return plain.signum() == 0 ? 0 : plain.ulp().doubleValue() / 2;
    }

    private static Map<String, Scale> scales() {
        Map<String, Scale> all = new java.util.HashMap<>();
        put(
                all,
                "mass",
                "ng 1e-9 µg 1e-6 μg 1e-6 mcg 1e-6 microgram 1e-6 mg 1e-3 milligram 1e-3 g 1 gram 1 gramme 1 kg 1e3 kilogram 1e3 kilo 1e3 tonne 1e6 ton 1e6 lb 453.6 lbs 453.6 oz 28.35 ounce 28.35");
        put(
                all,
                "length",
                "nm 1e-9 µm 1e-6 mm 1e-3 millimetre 1e-3 millimeter 1e-3 cm 1e-2 centimetre 1e-2 centimeter 1e-2 m 1 metre 1 meter 1 km 1e3 kilometre 1e3 kilometer 1e3 mile 1609 inch 0.0254 ft 0.3048 foot 0.3048 feet 0.3048 yard 0.9144");
        put(
                all,
                "time",
                "ns 1e-9 µs 1e-6 ms 1e-3 millisecond 1e-3 s 1 sec 1 secs 1 second 1 min 60 mins 60 minute 60 h 3600 hr 3600 hrs 3600 hour 3600 day 86400 night 86400 week 604800 month 2629800 year 31557600 decade 315576000 century 3155760000");
        put(all, "volume", "ml 1e-3 millilitre 1e-3 milliliter 1e-3 dl 0.1 l 1 litre 1 liter 1 gallon 3.785");
        put(
                all,
                "data",
                "byte 1 kb 1e3 kilobyte 1e3 mb 1e6 megabyte 1e6 gb 1e9 gigabyte 1e9 tb 1e12 terabyte 1e12 kib 1024 mib 1048576 gib 1073741824");
        put(all, "bit rate", "kbps 1e3 mbps 1e6 gbps 1e9");
        put(all, "frequency", "hz 1 khz 1e3 mhz 1e6 ghz 1e9");
        put(all, "power", "w 1 watt 1 kw 1e3 kilowatt 1e3 mw 1e6 megawatt 1e6 gw 1e9 gigawatt 1e9 tw 1e12");
        put(all, "energy", "j 1 kj 1e3 kcal 4184 calorie 4184 kwh 3.6e6 mwh 3.6e9 gwh 3.6e12 twh 3.6e15");
        put(all, "share", "% 0.01 percent 0.01 ppm 1e-6 ppb 1e-9");
        put(all, "ratio", "times 1");
        put(all, "temperature", "°c 1 degree 1");
        put(all, "dollars", "$ 1 us$ 1 dollar 1 usd 1");
        put(all, "euros", "€ 1 euro 1 eur 1");
        put(all, "pounds", "£ 1 pound 1 gbp 1");
        put(all, "speed", "km/h 0.2778 mph 0.447");
        return Map.copyOf(all);
    }

    private static void put(Map<String, Scale> all, String dimension, String unitsAndFactors) {
        String[] parts = unitsAndFactors.split(" ", -1);
        for (int i = 0; i < parts.length; i += 2) {
            all.put(parts[i], new Scale(dimension, Double.parseDouble(parts[i + 1])));
        }
    }
}
