using System.Globalization;
using System.Text;

namespace Lacuna.Reading.Speakers;

/// <summary>Makes ids out of names.</summary>
internal static class Slug
{
    /// <summary>"Omar Hill" becomes "omar-hill": letters without accents and digits, the rest hyphens.</summary>
    public static string Of(string name, bool keepCase = false)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in Decomposed(name))
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(keepCase ? c : char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Canonical decomposition; a text with lone surrogates has none and stays as it is.</summary>
    private static string Decomposed(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }
}
