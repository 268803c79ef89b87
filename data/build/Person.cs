namespace Lacuna.Tables;

/// <summary>One person while the table is put together.</summary>
internal sealed class Person
{
    public required string Name { get; set; }

    public string Item { get; init; } = "";

    public string State { get; set; } = "";

    public string Gender { get; set; } = "";

    /// <summary>2 for people of our own list, 1 for holders of a leading office since 2018, else 0.</summary>
    public int Rank { get; set; }

    public List<string> OtherNames { get; } = [];

    public List<Holding> Holdings { get; } = [];
}
