using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Subjects;

namespace Lacuna.Findings.Subjects;

/// <summary>Names of states in every language that the host's ICU knows.</summary>
internal static class CountryNames
{
    private static readonly Lazy<Dictionary<string, string>> Regions = new(LoadRegions);

    /// <summary>The names of the state with <paramref name="id"/> (<c>state:UKR</c>), each with its languages joined to the first; empty when ICU does not know the state.</summary>
    public static ImmutableArray<SubjectTerm> Of(string id)
    {
        var terms = ImmutableArray.CreateBuilder<SubjectTerm>();
        if (!id.StartsWith("state:", StringComparison.Ordinal) || !Regions.Value.TryGetValue(id["state:".Length..], out var region))
        {
            return terms.ToImmutable();
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in CultureInfo.GetCultures(CultureTypes.NeutralCultures).Where(culture => culture.Name.Length > 0).OrderBy(culture => culture.Name, StringComparer.Ordinal))
        {
            if (NameIn(language.Name, region) is { } name && seen.Add(name))
            {
                terms.Add(new SubjectTerm(name, language.Name));
            }
        }

        return terms.ToImmutable();
    }

    /// <summary>A culture of any language and any region gives the region's name in that language.</summary>
    private static string? NameIn(string language, string region)
    {
        try
        {
            var name = new RegionInfo($"{language}-{region}").NativeName;
            return name.Length > 1 && !string.Equals(name, region, StringComparison.OrdinalIgnoreCase) ? name : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> LoadRegions()
    {
        var regions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.SpecificCultures))
        {
            try
            {
                var region = new RegionInfo(culture.Name);
                regions.TryAdd(region.ThreeLetterISORegionName, region.TwoLetterISORegionName);
            }
            catch (ArgumentException)
            {
                // A culture without a country, such as the Arabic of the world.
            }
        }

        return regions;
    }
}
