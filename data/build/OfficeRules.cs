using System.Text.RegularExpressions;

namespace Lacuna.Tables;

/// <summary>Ordered rules from an office's title in the sources to our office code.</summary>
internal sealed class OfficeRules
{
    private readonly List<(Regex Title, string Office)> _rules = [];

    public static OfficeRules Read(string path)
    {
        var rules = new OfficeRules();
        foreach (var row in Tsv.Read(path))
        {
            rules._rules.Add((new Regex(row[0], RegexOptions.CultureInvariant | RegexOptions.IgnoreCase), row[1]));
        }

        return rules;
    }

    /// <summary>True when a state or body has one holder of the office at a time.</summary>
    public static bool IsSingle(string office) => office is not ("minister" or "ambassador" or "deputy-prime-minister" or "deputy-foreign-minister"
        or "governor" or "foreign-ministry-spokesperson" or "deputy-national-security-adviser" or "adviser");

    /// <summary>The office of the first rule that fits; null when the title is none that the record speaks of.</summary>
    public string? Find(string title)
    {
        foreach (var (pattern, office) in _rules)
        {
            if (pattern.IsMatch(title))
            {
                return office == "-" ? null : office;
            }
        }

        return null;
    }
}
