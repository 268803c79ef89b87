using System.Collections.Frozen;

namespace Lacuna.Intake.Languages;

/// <summary>Checks language tags without asking the host, whose list differs from machine to machine.</summary>
internal static class LanguageTags
{
    /// <summary>ISO 639-1 codes, and the three-letter ones that news pages use.</summary>
    private static readonly FrozenSet<string> Known = FrozenSet.Create(StringComparer.Ordinal,
        ("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz "
        + "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt "
        + "qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu fil ckb prs crh").Split(' '));

    /// <summary><paramref name="tag"/> in the usual case ("en-GB", "zh-Hans"); null when its language does not exist.</summary>
    public static string? Tidy(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
        {
            return null;
        }

        var parts = tag.Trim().Split(',', ';')[0].Replace('_', '-').Split('-', '.', '@');
        var language = parts[0].Trim().ToLowerInvariant();
        if (!Known.Contains(language))
        {
            return null;
        }

        var rest = parts.Skip(1).Where(part => part.Length is 2 or 4 && part.All(char.IsAsciiLetter))
            .Select(part => part.Length == 2 ? part.ToUpperInvariant() : char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant());
        return string.Join('-', [language, .. rest]);
    }
}
