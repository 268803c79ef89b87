using System.Globalization;
using System.Text;

namespace Lacuna.Intake.Jsonl;

/// <summary>Repairs JSON strings whose escapes name half a surrogate pair, which the JSON grammar allows and the library refuses.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary><paramref name="json"/> with each lone half replaced by U+FFFD.</summary>
    public static string Replace(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
        {
            return json;
        }

        var result = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            if (json[i] != '\\' || i + 1 >= json.Length)
            {
                result.Append(json[i++]);
            }
            else if (CodeUnit(json, i) is not { } unit)
            {
                result.Append(json, i, 2);
                i += 2;
            }
            else if (char.IsHighSurrogate(unit) && CodeUnit(json, i + EscapeLength) is { } low && char.IsLowSurrogate(low))
            {
                result.Append(json, i, 2 * EscapeLength);
                i += 2 * EscapeLength;
            }
            else
            {
                result.Append(char.IsSurrogate(unit) ? "\\uFFFD" : json.Substring(i, EscapeLength));
                i += EscapeLength;
            }
        }

        return result.ToString();
    }

    private static char? CodeUnit(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
            && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
