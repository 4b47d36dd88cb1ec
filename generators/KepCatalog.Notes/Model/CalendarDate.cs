using System.Globalization;

namespace KepCatalog.Notes.Model;

/// <summary>Represents a date without a time or time zone.</summary>
/// <param name="Year">The year, such as 2024.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day, from 1.</param>
public readonly record struct CalendarDate(int Year, int Month, int Day)
{
    /// <summary>Creates a date from three numbers. Returns <see langword="false"/> if there is no such date.</summary>
    public static bool TryCreate(int year, int month, int day, out CalendarDate date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new CalendarDate(year, month, day);
        return true;
    }

    /// <summary>Returns the date as <c>2024-04-17</c>.</summary>
    public override string ToString()
        => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);
}
