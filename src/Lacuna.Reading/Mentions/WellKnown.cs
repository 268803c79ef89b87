using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Numbers of the few words that rules name one by one.</summary>
internal static class WellKnown
{
    public static readonly ulong The = WordHash.Of("the");
    public static readonly ulong Of = WordHash.Of("of");
    public static readonly ulong For = WordHash.Of("for");
    public static readonly ulong To = WordHash.Of("to");
    public static readonly ulong By = WordHash.Of("by");
    public static readonly ulong From = WordHash.Of("from");
    public static readonly ulong And = WordHash.Of("and");
    public static readonly ulong Between = WordHash.Of("between");
    public static readonly ulong Who = WordHash.Of("who");
    public static readonly ulong Two = WordHash.Of("two");
    public static readonly ulong Both = WordHash.Of("both");
    public static readonly ulong According = WordHash.Of("according");
    public static readonly ulong On = WordHash.Of("on");
    public static readonly ulong That = WordHash.Of("that");
    public static readonly ulong Government = WordHash.Of("government");
    public static readonly ulong Number = WordHash.Of("number");
    public static readonly ulong Former = WordHash.Of("former");
    public static readonly ulong Ex = WordHash.Of("ex");
    public static readonly ulong West = WordHash.Of("west");
    public static readonly ulong Western = WordHash.Of("western");
    public static readonly ulong European = WordHash.Of("european");
}
