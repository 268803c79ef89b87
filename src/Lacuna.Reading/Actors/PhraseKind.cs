namespace Lacuna.Reading.Actors;

/// <summary>What a phrase of the tables stands for.</summary>
[Flags]
internal enum PhraseKind
{
    None = 0,
    State = 1,
    Adjective = 2,
    People = 4,
    Capital = 8,
    Metonym = 16,
    Body = 32,
    Outlet = 64,
    Person = 128,
    Office = 256,
    Offices = 512,
}
