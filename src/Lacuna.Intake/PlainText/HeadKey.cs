namespace Lacuna.Intake.PlainText;

/// <summary>What a line of a head can tell.</summary>
internal enum HeadKey
{
    Title,
    Source,
    SpeaksFor,
    Url,
    Published,
    Modified,
    Language,
    TimeZone,
    Status,
    Note,
    Licence,
    Author,
    Place,
}
