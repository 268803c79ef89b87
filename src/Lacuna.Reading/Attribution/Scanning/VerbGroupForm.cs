namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>How a verb group stands in its clause.</summary>
internal enum VerbGroupForm : byte
{
    /// <summary>Has tense and so a subject.</summary>
    Finite,

    /// <summary>"noting", "stressing".</summary>
    Gerund,

    /// <summary>"to discuss".</summary>
    Infinitive,

    /// <summary>A participle that describes the noun before it: "raised by Russia".</summary>
    Participle,
}
