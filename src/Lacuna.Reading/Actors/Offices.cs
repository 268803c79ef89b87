namespace Lacuna.Reading.Actors;

/// <summary>Codes of offices that rules speak of by name; the others stand in the tables only.</summary>
internal static class Offices
{
    public const string President = "president";
    public const string PrimeMinister = "prime-minister";
    public const string Monarch = "monarch";
    public const string ForeignMinister = "foreign-minister";
    public const string Leader = "leader";
    public const string HighRepresentative = "high-representative";

    /// <summary>True for an office whose holder speaks for the whole state.</summary>
    public static bool IsLeading(string office) => office is President or PrimeMinister or Monarch or Leader or "supreme-leader" or "crown-prince" or "chairman";

    /// <summary>True for an office that many hold at a time, so that the words for it name nobody by themselves.</summary>
    public static bool HasMany(string office) => office is "minister" or "ambassador" or "envoy" or "governor" or "senator" or "representative" or "member" or "head" or "adviser" or "spokesperson" or "commissioner" or "mayor";

    /// <summary>The office that stands in for <paramref name="office"/> where nobody holds it: a head of state may be a monarch.</summary>
    public static string? Equal(string office) => office switch
    {
        President => Monarch,
        HighRepresentative => ForeignMinister,
        _ => null,
    };
}
